/** Small stories that are hard to set: each the worst of a kind that newsrooms have. */

interface HardStory {
  readonly title: string;
  readonly groups?: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly {
    readonly date: string;
    readonly title: string;
    readonly group?: string;
    readonly quotes?: readonly { readonly text: string; readonly speaker: string }[];
  }[];
}

const day = (i: number): string =>
  new Date(Date.UTC(2015, 0, 1 + ((i * 53) % 3000))).toISOString().slice(0, 10);

const scripts = [
  '人民网消息：阿富汗外交部长星期四表示这是一个勇敢的决定，将成为其他国家的榜样',
  'ニュース：外務大臣は木曜日に勇気ある決断であると述べた',
  'รัฐมนตรีต่างประเทศกล่าวว่าเป็นการตัดสินใจที่กล้าหาญและจะเป็นแบบอย่าง',
  'وزير الخارجية يقول إن هذا القرار الشجاع سيكون مثالا للآخرين',
  'وزیر خارجه می‌گوید این تصمیم شجاعانه نمونه‌ای برای دیگران خواهد بود',
  'विदेश मंत्री ने कहा कि यह साहसिक निर्णय दूसरों के लिए उदाहरण बनेगा',
  '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧🇦🇫🇷🇺🎉🎉🎉🎉🎉🎉',
  'Ministère des Affaires étrangères : « une décision courageuse »',
];

const groups = Array.from({ length: 12 }, (_, i) => ({
  id: `g${i}`,
  title: `${['Ministry', 'Assembly', 'Court', 'Observers'][i % 4]} of district ${i + 1}`,
}));

export const hardStories: Readonly<Record<string, HardStory>> = {
  'sixty events': {
    title: 'Sixty steps',
    events: Array.from({ length: 60 }, (_, i) => ({
      date: day(i),
      title: `Step ${i + 1} of the negotiations ${i % 3 ? 'goes on' : 'is put off until the delegations have met again'}`,
      ...(i % 5 === 0 && { quotes: [{ text: `Words said at step ${i}.`, speaker: 'The chair' }] }),
    })),
  },
  'words without blanks': {
    title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    events: [
      { date: '1999', title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz' },
      {
        date: '2003-05',
        title: 'https://example.org/a/very/long/address/that-nobody-would-break?with=parameters',
      },
      {
        date: '2013',
        title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      },
    ],
  },
  'many scripts': {
    title: '决定 · قرار · การตัดสินใจ',
    events: scripts.map((title, i) => ({ date: `20${10 + i}-0${i + 1}`, title })),
  },
  'twelve groups': {
    title: 'Twelve groups',
    groups,
    events: Array.from({ length: 24 }, (_, i) => ({
      date: day(i),
      title: `Statement ${i + 1}`,
      group: `g${i % 12}`,
    })),
  },
  'deep time': {
    title: 'From the beginning',
    events: [
      { date: 'Y-13800000000', title: 'The universe begins' },
      { date: 'Y-4540000000', title: 'The earth forms' },
      { date: 'Y-66000000', title: 'An asteroid strikes' },
      { date: '-3200', title: 'Writing' },
      { date: '1969-07-20', title: 'A person stands on the moon' },
      { date: '2024-01-05', title: 'The newest event' },
    ],
  },
};
