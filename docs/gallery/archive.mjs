// Makes data/gallery/archive.jsonl.gz of a clone of https://github.com/martj42/international_results (CC0):
//   node docs/gallery/archive.mjs path/to/international_results
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { group } from 'd3-array';
import { csvParse } from 'd3-dsv';

const out = fileURLToPath(new URL('../../data/gallery/archive.jsonl.gz', import.meta.url));
const rowsOf = (name) => csvParse(readFileSync(`${argv[2]}/${name}.csv`, 'utf8'));

/** Its title, how much its matches weigh in the choice of labels, and whether a tournament belongs to it; the last takes what is left. */
const groups = [
  { id: 'world-cup', title: 'World Cup', worth: 30, takes: /^FIFA World Cup$/ },
  { id: 'world-cup-qualifying', title: 'World Cup qualifying', worth: 8, takes: /^FIFA World Cup qual/ },
  {
    id: 'continental',
    title: 'Continental championships',
    worth: 20,
    takes:
      /^(UEFA Euro|Copa América|African Cup of Nations|AFC Asian Cup|Gold Cup|CONCACAF Championship|Oceania Nations Cup|Confederations Cup)$/,
  },
  {
    id: 'continental-qualifying',
    title: 'Continental qualifying and leagues',
    worth: 6,
    takes:
      /^(UEFA|Copa América|African Cup|AFC|Gold Cup|CFU|CONCACAF|Oceania).*(qualification|Nations League)/,
  },
  { id: 'friendly', title: 'Friendlies', worth: 4, takes: /^Friendly$/ },
  { id: 'cup', title: 'Other cups and games', worth: 5, takes: /./ },
];
const goals = { id: 'goal', title: 'Goals', worth: 1 };

/** What is known under a name of its own, by day and teams. */
const famous = new Map([
  ['1872-11-30 Scotland England', { id: 'first', words: 'The first international' }],
  ['1938-06-19 Hungary Italy', { id: 'final-1938', words: 'World Cup final' }],
  ['1950-07-16 Brazil Uruguay', { id: 'final-1950', words: 'World Cup, the deciding match' }],
  ['2001-04-11 Australia American Samoa', { id: 'record', words: 'The highest score' }],
  ['2014-07-08 Brazil Germany', { id: 'semi-final-2014', words: 'World Cup semi-final' }],
]);

const formerNames = rowsOf('former_names');
const nameOn = (date, team) =>
  formerNames.find(
    ({ current, start_date, end_date }) => current === team && start_date <= date && date <= end_date,
  )?.former ?? team;

const keyOf = ({ date, home_team, away_team }) => `${date} ${home_team} ${away_team}`;
const matches = rowsOf('results').filter(({ home_score }) => home_score !== 'NA');
const shootouts = new Map(rowsOf('shootouts').map((row) => [keyOf(row), row]));
const goalsOf = group(rowsOf('goalscorers'), keyOf);

/** The last match of each edition; where two were played on that day, which was the final is said above. */
const lastOf = (tournament) => {
  const years = group(
    matches.filter((match) => match.tournament === tournament),
    ({ date }) => date.slice(0, 4),
  );
  return [...years.values()].flatMap((played) => {
    const last = played.filter(({ date }) => date === played.at(-1).date);
    return last.length === 1 ? last.map(keyOf) : [];
  });
};
const worldCupFinals = new Set(lastOf('FIFA World Cup'));
const euroFinals = new Set(lastOf('UEFA Euro'));

const groupOf = (tournament) => groups.find(({ takes }) => takes.test(tournament));

const scoreOf = ({ date, home_team, away_team, home_score, away_score }) =>
  `${nameOn(date, home_team)} ${home_score}–${away_score} ${nameOn(date, away_team)}`;

/** What a match is called, and how great it is. */
const rankOf = (match) => {
  const key = keyOf(match);
  const { worth } = groupOf(match.tournament);
  const known = famous.get(key);
  if (known) return { ...known, importance: 90 };
  if (worldCupFinals.has(key))
    return { id: `final-${match.date.slice(0, 4)}`, words: 'World Cup final', importance: 90 };
  if (euroFinals.has(key)) return { words: 'Euro final', importance: 60 };
  const margin = Math.abs(match.home_score - match.away_score);
  return { importance: worth + Math.min(margin, 10) / 2 };
};

const eventOf = (match) => {
  const { date, tournament, city, country } = match;
  const { id, words, importance } = rankOf(match);
  const shootout = shootouts.get(keyOf(match));
  const penalties = shootout ? ` (${nameOn(date, shootout.winner)} on penalties)` : '';
  return {
    ...(id && { id }),
    date,
    title: `${words ? `${words}: ` : ''}${scoreOf(match)}${penalties}`,
    text: `${tournament}, ${city}, ${country}.`,
    group: groupOf(tournament).id,
    importance,
    tags: [tournament],
  };
};

const kindOf = ({ own_goal, penalty }) =>
  own_goal === 'TRUE' ? ', an own goal' : penalty === 'TRUE' ? ', a penalty' : '';

/** When in the day a goal fell is not known, so it stands on the day of its match, behind it. */
const eventOfGoal = (goal, match) => {
  const { date, scorer, team, minute } = goal;
  const who = scorer === 'NA' ? 'A goal' : goal.own_goal === 'TRUE' ? `Own goal by ${scorer}` : scorer;
  const when = minute === 'NA' ? 'In' : `Minute ${minute} of`;
  return {
    date,
    title: `${who}, for ${nameOn(date, team)}`,
    text: `${when} ${scoreOf(match)}${kindOf(goal)}; ${match.tournament}.`,
    group: goals.id,
    importance: goals.worth,
  };
};

const story = {
  title: 'Men’s international football since 1872',
  summary:
    'Every match between two national teams with its result; of the championships and their qualifying also who scored. Play leads through some that are remembered.',
  lang: 'en',
  groups: [...groups, goals].map(({ id, title }) => ({ id, title })),
  periods: [
    { start: '1914-07-28', end: '1918-11-11', title: 'First World War' },
    { start: '1939-09-01', end: '1945-09-02', title: 'Second World War' },
  ],
  scenes: [
    {
      title: 'Four teams',
      text: 'For thirteen years only Scotland, England, Wales and Ireland play one another.',
      start: '1872',
      end: '1884',
    },
    {
      title: 'A cup of the world',
      text: 'Thirteen teams come to Montevideo in 1930, four of them from Europe. The hosts win.',
      event: 'final-1930',
    },
    {
      title: 'The stadium falls silent',
      text: 'A draw in the last match of 1950 would do for Brazil. Uruguay win it.',
      event: 'final-1950',
    },
    {
      title: 'Three by one man',
      text: 'England win in 1966 after extra time; Geoff Hurst scores three of the four.',
      event: 'final-1966',
    },
    {
      title: 'Thirty-one to nil',
      text: 'Australia qualify against American Samoa in 2001. Archie Thompson alone scores thirteen.',
      event: 'record',
    },
    {
      title: 'Five in half an hour',
      text: 'Germany lead by five goals after 29 minutes of the semi-final of 2014.',
      event: 'semi-final-2014',
    },
    {
      title: 'The largest World Cup',
      text: 'In 2026 there are 104 matches in 39 days.',
      start: '2026-06-11',
      end: '2026-07-19',
    },
  ],
  links: [{ url: 'https://github.com/martj42/international_results', title: 'The table of results (CC0)' }],
};

const events = matches.flatMap((match) => [
  eventOf(match),
  ...(goalsOf.get(keyOf(match)) ?? [])
    .toSorted((a, b) => a.minute - b.minute)
    .map((goal) => eventOfGoal(goal, match)),
]);
const lines = [{ story }, ...events].map((line) => `${JSON.stringify(line)}\n`).join('');
const packed = gzipSync(lines, { level: constants.Z_BEST_COMPRESSION });
writeFileSync(out, packed);
console.log(`${events.length} events, ${lines.length} letters, ${packed.length} bytes`);
