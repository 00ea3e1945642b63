import { connect } from './connect'

/**
 * The connection of this page. It is asked for as soon as this module runs, which is before React and the screens: the
 * host answers while they are still being read.
 */
export const firstConnection = connect()
