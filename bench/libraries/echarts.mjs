import * as echarts from 'echarts';

const names = 'ABCDEFGH';
const colours = ['#4269d0', '#efb118', '#ff725c', '#6cc5b0', '#3ca951', '#ff8ab7', '#a463f2', '#97bbf5'];
/** Share of a lane that a bar is high, and pixels that it is wide at least. */
const high = 0.6;
const leastWide = 3;

const renderItem = (parameters, api) => {
  const [x, y] = api.coord([api.value(0), api.value(2)]);
  const [to] = api.coord([api.value(1), api.value(2)]);
  const height = api.size([0, 1])[1] * high;
  const shape = { x, y: y - height / 2, width: Math.max(leastWide, to - x), height };
  return { type: 'rect', shape, style: { fill: colours[api.value(2)] } };
};

export const library = {
  prepare: (events) => ({
    groups: Math.max(...new Set(events.map(({ group }) => group))) + 1,
    rows: events.map(({ start, end, title, group }) => ({
      value: [start, end ?? start, group],
      name: title,
    })),
  }),

  mount(container, { groups, rows }) {
    const chart = echarts.init(container);
    const handle = { chart, complete: false, rows };
    chart.on('finished', () => {
      handle.complete = true;
    });
    chart.setOption({
      animation: false,
      tooltip: { trigger: 'item' },
      xAxis: { type: 'time' },
      yAxis: { type: 'category', data: Array.from(names.slice(0, groups)) },
      dataZoom: [{ type: 'inside', filterMode: 'weakFilter' }],
      series: [{ type: 'custom', renderItem, encode: { x: [0, 1], y: 2 }, data: rows }],
    });
    return handle;
  },

  // Large series come in pieces; it tells when the last has come.
  complete: (container, { complete }) => complete,
  // A notch is a factor of 1.1 to it, however far it goes.
  wheel: { deltaY: 120 },

  mark(container, { chart, rows }) {
    const places = rows
      .slice(0, 1000)
      .map(({ value: [start, , group] }) =>
        chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [start, group]),
      );
    const [near] = places.toSorted(([a], [b]) => Math.abs(a - 600) - Math.abs(b - 600));
    return { x: near[0] + 1, y: near[1] };
  },

  // Its tooltip fades in; it stands from when it takes part in the page.
  detail(container) {
    const tooltip = [...container.children].at(-1);
    return tooltip.textContent !== '' && tooltip.style.visibility !== 'hidden';
  },

  view: (container, { chart }) => {
    const [{ startValue, endValue }] = chart.getOption().dataZoom;
    return [startValue, endValue];
  },
  colours: () => colours,
};
