import { expect } from '@open-wc/testing';
import type { Box, Cluster, Mark, Point, Scene } from '../../src/geometry/index.js';
import { checkScene } from './check-scene.js';

function mark(index: number, target: Box, label?: Box, leader?: Point[]): Mark {
  const ink = {
    shape: 'dot',
    points: [],
    size: 12,
    start: 'closed',
    end: 'closed',
    hollow: false,
    soft: false,
    dashed: false,
  } as const;
  return {
    kind: 'mark',
    index,
    target,
    lane: 0,
    anchor: { x: 0, y: 0 },
    outside: false,
    ink,
    ...(label && {
      label: { box: label, align: 'left', date: '', title: '', shortened: false, side: 'above' },
    }),
    ...(leader && { leader }),
  };
}

function scene(...items: (Mark | Cluster)[]): Scene {
  return {
    width: 400,
    height: 300,
    orientation: 'horizontal',
    scale: 'chronological',
    layout: 'unified',
    rtl: false,
    view: { start: 0, end: 1 },
    whole: true,
    items,
    lanes: [],
    episodes: [],
    breaks: [],
    ticks: [],
    before: { count: 0, next: -1 },
    after: { count: 0, next: -1 },
    periods: [],
  };
}

const at = (x: number, y = 138): Box => ({ x, y, width: 24, height: 24 });
const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 36 });
const up = (x: number, y: number): Point[] => [
  { x, y: 150 },
  { x, y },
];

describe('checkScene', () => {
  it('finds nothing wrong with labels, leaders and targets that keep apart', () => {
    const good = scene(mark(0, at(0), box(16, 60), up(12, 60)), mark(1, at(200), box(216, 60), up(212, 60)));
    expect(checkScene(good)).to.deep.equal([]);
  });

  const faulty: { finds: string; scene: Scene; says: string }[] = [
    {
      finds: 'labels that overlap',
      scene: scene(mark(0, at(0), box(16, 60)), mark(1, at(200), box(100, 90))),
      says: 'labels of mark 0 and mark 1 overlap',
    },
    {
      finds: 'a leader through a label',
      scene: scene(mark(0, at(0), box(16, 60)), mark(1, at(38), box(54, 10), up(50, 10))),
      says: 'leader of mark 1 passes through the label of mark 0',
    },
    {
      finds: 'leaders that cross',
      scene: scene(
        mark(0, at(0), undefined, [
          { x: 0, y: 0 },
          { x: 50, y: 50 },
        ]),
        mark(1, at(38), undefined, [
          { x: 0, y: 50 },
          { x: 50, y: 0 },
        ]),
      ),
      says: 'leaders of mark 0 and mark 1 cross',
    },
    {
      finds: 'a label outside the frame',
      scene: scene(mark(0, at(0), box(350, 60))),
      says: 'label of mark 0 leaves the frame',
    },
    {
      finds: 'targets that are too near',
      scene: scene(mark(0, at(0)), mark(1, at(20))),
      says: 'targets of mark 0 and mark 1 are nearer than 24 px',
    },
    {
      finds: 'what is not a number',
      scene: scene(mark(0, at(0), undefined, [{ x: NaN, y: 0 }])),
      says: 'scene.items.0.leader.0.x is NaN',
    },
  ];

  for (const { finds, scene: bad, says } of faulty) {
    it(`finds ${finds}`, () => {
      expect(checkScene(bad)).to.deep.equal([says]);
    });
  }
});
