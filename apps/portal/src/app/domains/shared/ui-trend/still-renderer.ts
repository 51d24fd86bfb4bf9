import { inject, type Provider, type Renderer2, RendererFactory2, type RendererType2 } from '@angular/core';

/**
 * Renders as usual, but lets the animations pass that the charts ask for. It stands in for
 * `provideNoopAnimations`, which on a lazy route never takes away what Angular removes (the root
 * alone ends a rendering), and weighs 16 kB.
 */
class StillRendererFactory implements RendererFactory2 {
  readonly #usual = inject(RendererFactory2, { skipSelf: true });
  readonly #stilled = new WeakSet<Renderer2>();

  createRenderer(host: unknown, type: RendererType2 | null): Renderer2 {
    const renderer = this.#usual.createRenderer(host, type);
    if (!this.#stilled.has(renderer)) still(renderer);
    this.#stilled.add(renderer);
    return renderer;
  }
}

/** The charts' templates bind `[@animationState]`; without an engine such a name means nothing. */
function still(renderer: Renderer2): void {
  const setProperty = renderer.setProperty.bind(renderer);
  const listen = renderer.listen.bind(renderer);
  renderer.setProperty = (element, name, value) => {
    if (!name.startsWith('@')) setProperty(element, name, value);
  };
  renderer.listen = (target, name, callback, options) =>
    name.startsWith('@') ? () => undefined : listen(target, name, callback, options);
}

export function provideStillCharts(): Provider {
  return { provide: RendererFactory2, useFactory: () => new StillRendererFactory() };
}
