import {
  IconCoinEuro,
  IconDeviceMobile,
  IconHome,
  IconMail,
  IconMapPin,
  IconMoodEmpty,
  IconSchool,
  IconUsers,
  IconWorld,
  type Icon,
} from '@tabler/icons-react'
import type { DomainId } from '#schema/collections.ts'
import './domain-icon.css'

const icons: Readonly<Record<DomainId, Icon>> = {
  'geld-bezittingen': IconCoinEuro,
  'telefoon-devices-accounts': IconDeviceMobile,
  'online-gedrag': IconWorld,
  'gedrag-emotie': IconMoodEmpty,
  'vrienden-netwerk': IconUsers,
  'school-werk': IconSchool,
  'thuis-gezin': IconHome,
  administratie: IconMail,
  'locatie-pand-buurt': IconMapPin,
}

/**
 * The sign of a signal domain, beside its name: it helps the eye to find, and says nothing that the name does not.
 * Nothing for an id that is no domain, so that a list of all kinds of groups can pass its ids as they are.
 */
export function DomainIcon({ id }: { readonly id: string }) {
  const Sign = Object.hasOwn(icons, id) ? icons[id as DomainId] : undefined
  return Sign && <Sign aria-hidden className="domain-icon" />
}
