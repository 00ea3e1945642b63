/** Follows lib/browser/api/menu-item-roles.ts: any other role is refused. */
const roles = new Set(
  (
    'about close copy cut delete forcereload front help hide hideothers minimize paste pasteandmatchstyle quit recentdocuments ' +
    'redo reload resetzoom selectall services toggledevtools togglefullscreen togglespellchecker undo unhide window zoom zoomin ' +
    'zoomout appmenu editmenu filemenu viewmenu windowmenu sharemenu'
  ).split(' '),
)

export type MenuTemplate = {
  readonly id?: string
  readonly role?: string
  readonly label?: string
  readonly type?: string
  readonly submenu?: readonly MenuTemplate[]
  readonly click?: (...args: unknown[]) => void
  enabled?: boolean
}

/** The menu bar. It is not drawn; what cannot be a menu is refused as Electron does. */
export class Menu {
  private static bar: Menu | null = null
  private constructor(readonly items: readonly MenuTemplate[]) {}

  /** Follows lib/browser/api/menu.ts (buildFromTemplate) and lib/browser/api/menu-item.ts. */
  static buildFromTemplate(items: readonly MenuTemplate[]): Menu {
    if (!Array.isArray(items as unknown))
      throw new TypeError('Invalid template for Menu: Menu template must be an array')
    for (const { role, submenu, label, type } of items) {
      if (role !== undefined && !roles.has(role.toLowerCase())) throw new Error(`Invalid role: ${role}`)
      if (role === undefined && label === undefined && type !== 'separator')
        throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type')
      if (submenu !== undefined) Menu.buildFromTemplate(submenu)
    }
    return new Menu(items)
  }
  static setApplicationMenu(menu: Menu | null) {
    Menu.bar = menu
  }
  static getApplicationMenu() {
    return Menu.bar
  }
  getMenuItemById(id: string): MenuTemplate | null {
    const all = (items: readonly MenuTemplate[]): readonly MenuTemplate[] =>
      items.flatMap((item) => [item, ...all(item.submenu ?? [])])
    return all(this.items).find((item) => item.id === id) ?? null
  }
  popup() {}
  closePopup() {}
}
