// A story with one of each that a story may have, and more events than a list tells at once.
export const richStory = (origin) => ({
  title: 'All that there is <script>alert(1)</script>',
  summary: 'Told "by hand" & \'so\'',
  lang: 'en',
  article: { url: '/article.html', title: 'The article' },
  periods: [{ start: '2020', end: '2022', title: 'A period' }],
  groups: [{ id: 'a', title: 'A' }],
  links: [{ url: 'https://example.org/', title: 'A link' }],
  events: [
    ...Array.from({ length: 230 }, (_, i) => ({
      date: String(Math.floor(1900 + i / 2)),
      title: `Event ${i} "quoted" & 'so'`,
      ...(i % 3 && { group: 'a' }),
      ...(i % 10 === 0 && { quotes: [{ text: `Said of ${i}, </template>`, speaker: 'A. Nyx' }] }),
    })),
    { date: 'Thursday', title: 'Undated' },
    { date: '2021', title: 'Film', media: { url: '/film.mp4', type: 'video/mp4', poster: '/p.png' } },
    { date: '2021-02', title: 'Picture', media: { url: '/picture.png', alt: 'A picture', caption: 'Seen' } },
    { date: '2021-03', title: 'Elsewhere', media: { url: 'https://example.org/page' } },
    {
      date: '2022',
      title: 'Quoted',
      text: 'One paragraph.\n\nAnd another.',
      quotes: [
        { text: 'So it is.', speaker: 'A. Nyx', role: 'Speaker', via: 'radio', cite: '/here.html' },
        { text: 'Elsewhere', cite: 'https://example.org/there', lang: 'de' },
      ],
      links: [{ url: `${origin}/same-site.html`, title: 'Same site' }],
    },
  ],
});
