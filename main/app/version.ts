/** The version of the app, as the user knows it. Put into the bundle when it is built. */
export { version } from '../../package.json'
