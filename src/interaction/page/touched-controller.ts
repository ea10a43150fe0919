import type { LitElement, ReactiveController } from 'lit';

/**
 * To a browser with a mouse the pointer stays on what a finger has tapped. Until the mouse moves again nothing looks as if it were
 * under it: style sheets ask for `data-touched`.
 */
export class TouchedController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerdown', 'pointermove'] as const)
      this.#host.addEventListener(type, this.#note, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const type of ['pointerdown', 'pointermove'] as const)
      this.#host.removeEventListener(type, this.#note, { capture: true });
  }

  readonly #note = ({ pointerType }: PointerEvent): void => {
    const root = this.#host.renderRoot.querySelector('.root');
    root?.toggleAttribute('data-touched', pointerType === 'touch');
  };
}
