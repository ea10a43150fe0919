/**
 * What is measured. `module` is served to the page. What is compared most closely is measured in every round (`always`), the
 * others while their time lasts. `sizes`: of this its bytes are weighed, and no more. `spread` is the least share of the width on which marks are to be seen, `late` the most of a
 * picture that may come after what is called complete: where that is not as with others.
 */
export const libraries = {
  blank: { module: 'blank.mjs', role: 'blank', title: 'empty page' },
  element: { module: 'element.mjs', role: 'element', title: 'story-timeline', always: true, source: true },
  small: { module: 'element-small.mjs', role: 'element', title: 'story-timeline, small build', sizes: true },
  columns: {
    module: 'element-columns.mjs',
    role: 'element',
    title: 'story-timeline, from columns',
    always: true,
    source: true,
  },
  canvas: { module: 'canvas-floor.mjs', role: 'floor', title: 'canvas floor', always: true },
  hybrid: { module: 'hybrid-floor.mjs', role: 'floor', title: 'hybrid floor', always: true },
  dom: { module: 'dom-floor.mjs', role: 'floor', title: 'dom floor' },
  'vis-timeline': { module: 'vis-timeline.mjs', role: 'peer', title: 'vis-timeline' },
  echarts: { module: 'echarts.mjs', role: 'peer', title: 'ECharts' },
  'timelines-chart': { module: 'timelines-chart.mjs', role: 'peer', title: 'timelines-chart' },
  timelinejs: { module: 'timelinejs.mjs', role: 'peer', title: 'TimelineJS', spread: 0, late: 1 },
  'd3-milestones': { module: 'd3-milestones.mjs', role: 'peer', title: 'd3-milestones' },
};
