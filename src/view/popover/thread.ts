import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
// Not through the index, so that the first drawing does not load them.
import { drawThread, type ThreadStop } from '../../draw/draw-thread.js';
import type { Cluster, Mark, Point, Scene } from '../../geometry/index.js';
import { toldOrder, type ToldOrder } from '../../story/told-order.js';
import { classNames } from '../class-names.js';
import { type Context, itemOf } from '../context.js';

/** Half of the disc that a numeral stands in, and a hair of ground round it. */
const discReach = 11;
/** Round labels the thread pales, so that they are read over it. */
const clearance = 3;

/** The telling that is shown; undefined where there is none, or the reader has not asked for it. */
const shownOrder = ({ story, article, told }: Context): ToldOrder | undefined => {
  const order = told && article ? toldOrder(story, article.told) : undefined;
  return order && order.ids.length > 0 ? order : undefined;
};

const middleOf = ({ pill }: Cluster): Point => ({ x: pill.x + pill.width / 2, y: pill.y + pill.height / 2 });

/** Where the view ends, on the axis of a lane, before or behind what it shows. */
const edgeOf = ({ orientation, rtl, width, height, lanes }: Scene, lane: number, behind: boolean): Point => {
  const axis = lanes[lane]?.axis ?? 0;
  return orientation === 'horizontal'
    ? { x: behind === rtl ? 0 : width, y: axis }
    : { x: axis, y: behind ? height : 0 };
};

const isBehind = ({ orientation, rtl, width, height }: Scene, { target }: Mark | Cluster): boolean =>
  orientation === 'horizontal' ? target.x + target.width / 2 > width / 2 !== rtl : target.y > height / 2;

const stopOf = ({ scene, story }: Context, index: number): ThreadStop => {
  const item = itemOf(scene.items, index);
  if (item && !item.outside)
    return {
      at: item.kind === 'mark' ? item.anchor : middleOf(item),
      reach: item.kind === 'mark' ? discReach : item.pill.height / 2 + 2,
      lane: item.lane,
      beyond: false,
    };
  const { place, group } = story.events;
  const own = scene.lanes.findIndex((lane) => lane.group === group[index]);
  const lane = item?.lane ?? Math.max(0, own);
  const behind = item ? isBehind(scene, item) : (place[index] ?? 0) >= scene.view.start;
  return { at: edgeOf(scene, lane, behind), reach: 0, lane, beyond: true };
};

/** What the thread pales behind. */
const labels = ({ items }: Scene): SVGTemplateResult[] =>
  items.flatMap(({ label }) => {
    if (!label) return [];
    const { x, y, width, height } = label.box;
    return svg`<rect x=${x - clearance} y=${y - clearance} width=${width + 2 * clearance}
      height=${height + 2 * clearance} rx="4"></rect>`;
  });

/** The thread of the article's telling through the marks: decoration, under all that is read. */
export const thread = (context: Context): SVGTemplateResult | typeof nothing => {
  const { scene, story } = context;
  const order = shownOrder(context);
  if (!order) return nothing;
  const dated = order.positions.filter((position) => position < story.events.length);
  const arcs = drawThread(
    scene,
    dated.map((index) => stopOf(context, index)),
  );
  return svg`<g class="thread" part="thread">
    <mask id="behind-labels" maskUnits="userSpaceOnUse" x="0" y="0" width=${scene.width} height=${scene.height}>
      <rect class="seen" width=${scene.width} height=${scene.height}></rect>${labels(scene)}
    </mask>
    <g mask="url(#behind-labels)">
      ${arcs.map(({ line, head }) => svg`<path class="way" d=${line}></path><path class="head" d=${head}></path>`)}
    </g>
  </g>`;
};

/** The place of an event in the telling: for ears, and where its mark is drawn as a numeral for the eye. */
export const toldPlace = (context: Context, id: string, mark?: Mark): TemplateResult | typeof nothing => {
  const order = shownOrder(context);
  const place = order ? order.ids.indexOf(id) : -1;
  if (!order || place < 0) return nothing;
  const { words } = context;
  const { anchor, target, ink, outside } = mark ?? {};
  const at =
    anchor && target && !outside ? `left:${anchor.x - target.x}px;top:${anchor.y - target.y}px` : undefined;
  return html`${
      at
        ? html`<span
            class=${classNames('told', Boolean(ink?.hollow) && 'hollow', Boolean(ink?.dashed) && 'dashed')}
            .style=${at}
            aria-hidden="true"
            >${place + 1}</span
          >`
        : nothing
    }<span class="hidden" lang=${words.lang}>, ${words.toldAs(place + 1, order.ids.length)}</span>`;
};
