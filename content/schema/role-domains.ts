import { z } from 'zod'
import { domains, type DomainId } from './collections'
import { roleIds, type RoleId } from './roles'

/** content/rollen.yaml: which domains a role sees most. Our own design, for the sheets of cards. */
export const roleDomainsFileSchema = z
  .array(
    z.strictObject({
      rol: z.enum(roleIds),
      domeinen: z.array(z.enum(domains.map(({ id }) => id))).min(1),
      waarom: z.string().min(10).max(200),
    }),
  )
  .refine((entries) => roleIds.every((id) => entries.some(({ rol }) => rol === id)), {
    message: `noem iedere rol een keer: ${roleIds.join(', ')}`,
  })

/** The domains that a role sees most, and why we think so. */
export interface RoleDomains {
  readonly role: RoleId
  readonly domains: readonly DomainId[]
  readonly reason: string
}
