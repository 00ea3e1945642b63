import type { Rule } from '../rule'
import { alternativeRules } from './alternatives'
import { annotationRules } from './annotations'
import { enclosedRules } from './enclosed'
import { fontRules, glyphRules } from './fonts'
import { headingRules } from './headings'
import { identificationRules } from './identification'
import { languageRules } from './language'
import { mediaRules } from './media'
import { nestingRules } from './nesting'
import { structureRules } from './structure'
import { tableRules } from './tables'
import { taggedContentRules } from './tagged-content'

/** Every rule that we check. */
export const allRules: readonly Rule[] = [
  ...identificationRules,
  ...structureRules,
  ...taggedContentRules,
  ...nestingRules,
  ...tableRules,
  ...languageRules,
  ...alternativeRules,
  ...headingRules,
  ...enclosedRules,
  ...annotationRules,
  ...mediaRules,
  ...fontRules,
  ...glyphRules,
]
