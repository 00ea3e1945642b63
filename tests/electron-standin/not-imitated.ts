/** Names that the language itself asks of any object. */
const ofTheLanguage = new Set(['then', 'toJSON', 'constructor', 'prototype', 'name', 'length', 'domain'])

/** Why a name does not work here. */
const refusal = (name: string) => new Error(`The stand-in for Electron does not imitate ${name}`)

/** The object with its walls: a name that it does not have throws by that name, instead of being undefined in silence. */
export function imitate<Imitated extends object>(name: string, imitation: Imitated): Imitated {
  return new Proxy(imitation, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && !(key in target) && !ofTheLanguage.has(key))
        throw refusal(`${name}.${key}`)
      return Reflect.get(target, key, receiver) as unknown
    },
    set: (target, key, value, receiver) => {
      if (typeof key === 'string' && !(key in target) && !key.startsWith('_')) throw refusal(`${name}.${key}`)
      return Reflect.set(target, key, value, receiver)
    },
  })
}

/** A name of Electron that is there to be imported, and throws by that name as soon as anything is done with it. */
export function refuseUse(name: string): unknown {
  const refuse = () => {
    throw refusal(name)
  }
  return new Proxy(function notImitated() {}, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || ofTheLanguage.has(key)) return undefined
      throw refusal(`${name}.${key}`)
    },
    apply: refuse,
    construct: refuse,
    set: refuse,
  })
}
