import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';

/** A picture that does not move; it knows no ranges, so that only their beginnings are drawn. */
export const library = {
  styled: true,

  prepare: (events) =>
    events.map(({ start, title }) => ({
      timestamp: new Date(start).toISOString().slice(0, 16),
      text: title,
    })),

  mount(container, rows) {
    container.append(document.createElement('div'));
    milestones(container.firstElementChild)
      .mapping({ timestamp: 'timestamp', text: 'text' })
      .parseTime('%Y-%m-%dT%H:%M')
      .aggregateBy('day')
      .optimize(true)
      .render(rows);
  },

  complete: (container) => container.querySelector('.milestones__group') !== null,
  colours: () => ['#000', '#333', '#ccc', '#aaa'],
};
