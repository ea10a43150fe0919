import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/** So near to what is seen a poster is asked for. */
const nearby = '300px';

/** Gives a film its poster when it comes near to what is seen: posters know no `loading="lazy"`. */
class LatePoster extends AsyncDirective {
  #film: HTMLVideoElement | undefined;
  #poster: string | undefined;
  #seen: IntersectionObserver | undefined;

  override render(_poster: string | undefined): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [poster]: [string | undefined]): unknown {
    if (poster === this.#poster && element === this.#film) return noChange;
    this.#film = element as HTMLVideoElement;
    this.#poster = poster;
    this.#film.removeAttribute('poster');
    this.#look();
    return noChange;
  }

  protected override disconnected(): void {
    this.#seen?.disconnect();
  }

  protected override reconnected(): void {
    this.#look();
  }

  #look(): void {
    this.#seen?.disconnect();
    const film = this.#film;
    const poster = this.#poster;
    if (!film || poster === undefined) return;
    this.#seen = new IntersectionObserver(
      (entries, seen) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        film.poster = poster;
      },
      { rootMargin: nearby },
    );
    this.#seen.observe(film);
  }
}

export const latePoster = directive(LatePoster);
