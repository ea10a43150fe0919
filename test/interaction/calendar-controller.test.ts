import { expect } from '@open-wc/testing';
import { mount } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const story = {
  title: 'Recognition',
  events: [
    { date: '2021-08-15', title: 'Takeover' },
    { date: '2025-07-03', title: 'Recognition' },
  ],
};

describe('the calendar of a timeline', () => {
  const said = (element: Element): string => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

  it('is the one that is asked for, and the true date stays in its markup', async () => {
    const element = await mount({ story, attributes: { calendar: 'persian' } });
    await waitUntil(() => said(element).includes('12 Tir 1404 AP'), 'Persian dates');
    const times = [...(element.shadowRoot?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
    expect(times).to.include('2025-07-03');
    expect(element.problems).to.deep.equal([]);
    element.calendar = 'buddhist';
    await waitUntil(() => said(element).includes('3 July 2568 BE'), 'Buddhist years');
    element.removeAttribute('calendar');
    await element.updateComplete;
    expect(said(element)).to.include('3 July 2025');
  });

  it('is Gregorian where there is no such calendar, with a problem', async () => {
    const element = await mount({ story, attributes: { calendar: 'julian' } });
    await waitUntil(() => element.problems.length > 0, 'a problem');
    expect(element.problems[0]).to.include({ code: 'unknown-value', path: 'calendar', value: 'julian' });
    expect(said(element)).to.include('3 July 2025');
    element.calendar = 'gregory';
    await element.updateComplete;
    expect(element.problems).to.deep.equal([]);
  });
});
