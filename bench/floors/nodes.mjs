import { ticksOf } from './axis.mjs';
import { axisHeight } from './stage.mjs';

const rules = `
.mark{position:absolute;left:0;top:0;height:16px;font:11px/16px sans-serif;white-space:nowrap;overflow:hidden;contain:strict;border-radius:2px}
.tick{position:absolute;top:0;font:11px sans-serif;color:#555}
.axis{position:absolute;left:0;right:0;bottom:0;height:${axisHeight}px;border-top:1px solid #999}
.layer{position:absolute;inset:0 0 ${axisHeight}px 0;overflow:hidden}`;

const append = (parent, tag, className = '') => {
  const node = document.createElement(tag);
  node.className = className;
  parent.append(node);
  return node;
};

/** A node, and what it shows: only what has changed is written. */
class MarkNode {
  constructor(layer) {
    this.node = append(layer, 'div', 'mark');
    this.text = this.node.appendChild(document.createTextNode(''));
  }

  show(x, y, width, text, colour) {
    const { style } = this.node;
    if (this.x !== x || this.y !== y) style.transform = `translate(${x}px,${y}px)`;
    if (this.width !== width) style.width = `${width}px`;
    if (this.text.data !== text) this.text.data = text;
    if (this.colour !== colour) style.background = colour;
    this.x = x;
    this.y = y;
    this.width = width;
    this.colour = colour;
  }

  hide() {
    if (this.width !== 0) this.node.style.width = '0';
    this.width = 0;
  }
}

/** Nodes for marks and for the axis, made once and used again; `show` places the next mark, `done` hides those left over. */
export const nodesIn = (box, viewWidth) => {
  append(box, 'style').textContent = rules;
  const layer = append(box, 'div', 'layer');
  const axis = append(box, 'div', 'axis');
  const ticks = Array.from({ length: 8 }, () =>
    append(axis, 'span', 'tick').appendChild(document.createTextNode('')),
  );
  const nodes = [];
  let used = 0;
  let before = 0;
  return {
    layer,
    show(x, y, width, text, colour) {
      nodes[used] ??= new MarkNode(layer);
      nodes[used].show(x, y, width, text, colour);
      used += 1;
    },
    done(view) {
      for (let i = used; i < before; i += 1) nodes[i].hide();
      before = used;
      used = 0;
      for (const [i, { share, text }] of ticksOf(view).entries()) {
        ticks[i].parentNode.style.transform = `translateX(${Math.floor(share * viewWidth)}px)`;
        ticks[i].data = text;
      }
    },
  };
};
