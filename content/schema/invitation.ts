import { z } from 'zod'

/** What may stand between braces in an invitation. */
export const invitationFields = [
  'gemeente',
  'datum',
  'tijd',
  'plaats',
  'duur',
  'titel',
  'doel',
  'wie',
] as const

const filled = z
  .string()
  .min(1)
  .max(600)
  .refine(
    (text) =>
      [...text.matchAll(/\{(.*?)\}/g)].every(([, field = '']) =>
        (invitationFields as readonly string[]).includes(field),
      ),
    { message: `tussen haken mag alleen staan: ${invitationFields.join(', ')}` },
  )

/** content/uitnodiging.yaml: the text with which people are invited to a session. Our own design. */
export const invitationSchema = z.strictObject({ onderwerp: filled, alineas: z.array(filled).min(1) })

export type Invitation = z.infer<typeof invitationSchema>
export type InvitationField = (typeof invitationFields)[number]
