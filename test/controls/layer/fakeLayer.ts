/** Stands for the layer that things of ours are shown in: a root that a test can look into. */

/** The root of the layer made last. */
export const inside = { root: null as ShadowRoot | null }

/** What takes the place of `layer/layer`. */
export const fakeLayer = {
  makeLayer() {
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'open' })
    inside.root = root
    document.body.append(host)
    return { host, root, remove: () => host.remove() }
  },
  arrange: () => undefined,
}
