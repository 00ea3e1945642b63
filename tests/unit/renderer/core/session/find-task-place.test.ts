import { expect, it } from 'vitest'
import { findTaskPlace } from '#core/session/find-task-place.ts'

it.each([
  ['Kies samen met de gemeente het doel en de aanleiding van de sessie', 'gegevens'],
  ['Nodig gemengd uit: minimaal drie verschillende beroepsgroepen', 'wie-komen'],
  ['Nodig de ontbrekende partners van de vorige keer uit', 'wie-komen'],
  ['Stuur programma en uitleg mee met de uitnodiging', 'uitnodiging'],
  ['Spreek af wie notuleert en wie de tijd bewaakt', 'rollen'],
  ['Spreek af wie een situatie inbrengt; geen inbrenger betekent een casuskaart', 'rollen'],
  ['Kies twee casuskaarten die passen bij wat lokaal speelt', 'casuskaarten'],
  ['Controleer of de lokale routes zijn ingevuld: jeugdhulp, politie, Halt', 'sociale-kaart'],
  ['Leg signalenkaarten, stiften en lege afsprakenkaarten klaar', 'printpakket'],
  ['Zet tafels in groepen van vier en test scherm, geluid en timer', undefined],
])('a task leads to where one does it: %s', (task, place) => expect(findTaskPlace(task)).toBe(place))
