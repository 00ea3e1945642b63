import { BackupSettings } from './backup-settings'
import { RetentionSettings } from './retention-settings'

/** How long things stay, and what keeps them safe: loaded when somebody comes to Instellingen. */
export function KeepingSettings({ fixed }: { readonly fixed: boolean }) {
  return (
    <>
      <RetentionSettings fixed={fixed} />
      <BackupSettings />
    </>
  )
}
