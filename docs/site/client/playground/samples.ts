/** One small story as each of these would have it; the first is what one finds. */
export const samples = {
  JSON: `{
  "title": "Three weeks to the Moon",
  "events": [
    { "date": "1969-07-16", "title": "Apollo 11 lifts off" },
    {
      "date": "1969-07-20",
      "title": "The lunar module lands",
      "quotes": [{ "text": "The Eagle has landed", "speaker": "Neil Armstrong" }]
    },
    { "date": "1969-07-24", "title": "The crew splash down in the Pacific" }
  ]
}
`,
  'A spreadsheet (CSV)': `date,title,quote,speaker
16 July 1969,Apollo 11 lifts off,,
20 July 1969,The lunar module lands,The Eagle has landed,Neil Armstrong
24 July 1969,The crew splash down in the Pacific,,
`,
  'A list (HTML)': `<ol>
  <li>
    <time datetime="1969-07-16">16 July 1969</time>
    <h3>Apollo 11 lifts off</h3>
  </li>
  <li>
    <time datetime="1969-07-20">20 July 1969</time>
    <h3>The lunar module lands</h3>
    <figure>
      <blockquote>The Eagle has landed</blockquote>
      <figcaption><cite>Neil Armstrong</cite></figcaption>
    </figure>
  </li>
  <li>
    <time datetime="1969-07-24">24 July 1969</time>
    <h3>The crew splash down in the Pacific</h3>
  </li>
</ol>
`,
  TimelineJS: `{
  "title": { "text": { "headline": "Three weeks to the Moon" } },
  "events": [
    {
      "start_date": { "year": "1969", "month": "7", "day": "16" },
      "text": { "headline": "Apollo 11 lifts off" }
    },
    {
      "start_date": { "year": "1969", "month": "7", "day": "20" },
      "text": { "headline": "The lunar module lands" }
    },
    {
      "start_date": { "year": "1969", "month": "7", "day": "24" },
      "text": { "headline": "The crew splash down in the Pacific" }
    }
  ]
}
`,
  'Nothing yet': `{
  "title": "",
  "events": []
}
`,
} as const;

const all: ReadonlySet<string> = new Set(Object.values(samples));

/** Whether nobody has changed anything yet. */
export const isSample = (text: string): boolean => all.has(text);
