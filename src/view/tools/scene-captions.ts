import { html, nothing, type TemplateResult } from 'lit';
import type { StoryScene } from '../../story/index.js';
import type { ArticleLinks, Play } from '../context.js';
import { paragraphs } from '../event/paragraphs.js';

/** What captions read of a drawn story. */
interface Captioned {
  readonly story: { readonly scenes: readonly StoryScene[] };
  readonly article: ArticleLinks | undefined;
  readonly atScene: number | undefined;
  readonly play?: Play | undefined;
}

/**
 * The caption of the scene to which the article has been read. All stand in one place, so that the drawing stays where it is when
 * a longer one comes; those of others are seen and heard by nobody. While the player is there, it says what there is to say.
 */
export const sceneCaptions = ({
  story,
  article,
  atScene,
  play,
}: Captioned): TemplateResult | typeof nothing =>
  article?.hasScenes && story.scenes.some(isSaid)
    ? html`<div class="captions">
        ${story.scenes.map((scene, index) => caption(scene, !play && index === atScene))}
      </div>`
    : nothing;

const isSaid = ({ title, text }: StoryScene): boolean => title !== undefined || text !== undefined;

const caption = (scene: StoryScene, isHere: boolean): TemplateResult | typeof nothing => {
  const { title, text } = scene;
  if (!isSaid(scene)) return nothing;
  return html`<div class=${isHere ? 'caption here' : 'caption'} part=${isHere ? 'caption' : nothing}>
    ${title === undefined ? nothing : html`<p class="caption-title"><bdi>${title}</bdi></p>`}
    ${text === undefined ? nothing : paragraphs(text)}
  </div>`;
};
