/** The maps for Chinese, Japanese and Korean that need not be in the file (ISO 32000-1, table 118): collection and its supplement. */
export const predefinedMaps: ReadonlyMap<string, { readonly ordering: string; readonly supplement: number }> =
  new Map(
    [
      { ordering: 'GB1', supplement: 0, names: ['GB-EUC', 'GBpc-EUC'] },
      { ordering: 'GB1', supplement: 2, names: ['GBK-EUC', 'GBKp-EUC'] },
      { ordering: 'GB1', supplement: 4, names: ['UniGB-UCS2'] },
      { ordering: 'GB1', supplement: 5, names: ['GBK2K', 'UniGB-UTF16'] },
      { ordering: 'CNS1', supplement: 0, names: ['B5pc', 'ETen-B5', 'ETenms-B5', 'CNS-EUC'] },
      { ordering: 'CNS1', supplement: 3, names: ['UniCNS-UCS2'] },
      { ordering: 'CNS1', supplement: 6, names: ['HKscs-B5'] },
      { ordering: 'CNS1', supplement: 7, names: ['UniCNS-UTF16'] },
      { ordering: 'Japan1', supplement: 1, names: ['83pv-RKSJ', '90pv-RKSJ', 'Add-RKSJ', 'EUC', ''] },
      { ordering: 'Japan1', supplement: 2, names: ['90ms-RKSJ', '90msp-RKSJ', 'Ext-RKSJ'] },
      { ordering: 'Japan1', supplement: 4, names: ['UniJIS-UCS2', 'UniJIS-UCS2-HW'] },
      { ordering: 'Japan1', supplement: 7, names: ['UniJIS-UTF16'] },
      { ordering: 'Korea1', supplement: 0, names: ['KSC-EUC', 'KSCpc-EUC'] },
      {
        ordering: 'Korea1',
        supplement: 1,
        names: ['KSCms-UHC', 'KSCms-UHC-HW', 'UniKS-UCS2', 'UniKS-UTF16'],
      },
    ].flatMap(({ names, ...collection }) =>
      names
        .flatMap((name) => ['H', 'V'].map((direction) => (name === '' ? direction : `${name}-${direction}`)))
        // Three are for one direction only.
        .filter((name) => !['83pv-RKSJ-V', '90pv-RKSJ-V', 'KSCpc-EUC-V'].includes(name))
        .map((name): [string, typeof collection] => [name, collection]),
    ),
  )
