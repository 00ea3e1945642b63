import { z } from 'zod'

/** The words that the standard allows for what a program does; only those that could ever fit this one. */
const categories = z.enum([
  'collaboration',
  'compliance-management',
  'content-management',
  'document-management',
  'educational-content',
  'event-management',
  'knowledge-management',
  'learning-management-system',
  'project-collaboration',
])

/** The words that the standard allows for who it is for. */
const scopes = z.enum([
  'agriculture',
  'culture',
  'defence',
  'education',
  'emergency-services',
  'employment',
  'energy',
  'environment',
  'finance-and-economic-development',
  'foreign-affairs',
  'healthcare',
  'infrastructures',
  'justice',
  'local-authorities',
  'manufacturing',
  'research',
  'science-and-technology',
  'security',
  'society',
  'sport',
  'tourism',
  'transportation',
  'welfare',
])

const text = z.string().trim().min(1)
const country = z.string().regex(/^[a-z]{2}$/u, 'a country is two lower-case letters')
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language is a BCP 47 tag')
const webAddress = z.url({ protocol: /^https?$/u })
const contact = z.strictObject({
  name: text,
  email: z.email().optional(),
  phone: text.optional(),
  affiliation: text.optional(),
})
const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150),
  longDescription: text.min(150).max(10_000),
  documentation: webAddress.optional(),
  features: z.array(text).min(1),
  screenshots: z.array(text).optional(),
})

/**
 * What publiccode.yml must hold by version 0.5 of the standard (github.com/publiccodeyml/publiccode.yml), as far as it
 * concerns a program such as this one. Keys that the standard calls deprecated, or does not know, are refused.
 */
export const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.5', '0.5.0']),
  name: text,
  applicationSuite: text.optional(),
  url: webAddress,
  landingURL: webAddress.optional(),
  organisation: z.strictObject({ name: text.optional(), uri: text }).optional(),
  softwareVersion: text.optional(),
  releaseDate: z.iso.date().optional(),
  logo: text.optional(),
  platforms: z.array(text).min(1),
  categories: z.array(categories).min(1),
  usedBy: z.array(text).optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z
    .strictObject({
      countries: z.array(country).optional(),
      unsupportedCountries: z.array(country).optional(),
      scope: z.array(scopes).optional(),
    })
    .optional(),
  description: z
    .record(language, description)
    .refine((languages) => Object.keys(languages).length > 0, 'at least one language'),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text.optional() }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z
        .array(z.strictObject({ name: text, until: z.iso.date(), website: webAddress.optional() }))
        .min(1),
      contacts: z.array(contact).optional(),
    }),
    z.strictObject({ type: z.literal('none') }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(language).min(1),
  }),
})
