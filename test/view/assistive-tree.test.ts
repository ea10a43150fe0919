import { expect } from '@open-wc/testing';
import { accessibilityTree, type AccessibleNode, emulate, isChromium } from '../support/chromium.js';
import { mount, opens, recognition } from '../support/timeline.js';

/** What is met from first to last: a line for each node, its role, its name and its states. */
const transcript = ({ children = [], ...node }: AccessibleNode): string[] => {
  const { role, name = '', level, expanded } = node;
  const states = [
    level && `level ${String(level)}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
  ];
  // A part that is out of sight is set apart by a blank in names, also before a comma.
  const words = name.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  return [
    [role, words, ...states].filter(Boolean).join(' | '),
    ...children.flatMap((child) => transcript(child)),
  ];
};

describe('the accessibility tree', () => {
  before(function () {
    if (!isChromium) this.skip();
  });

  it('tells the seed’s story from first to last', async () => {
    await mount({ src: recognition });
    expect(transcript(await accessibilityTree()).slice(1)).to.deep.equal([
      'region | The road to recognition: Russia and the Taliban',
      'heading | The road to recognition: Russia and the Taliban | level 2',
      'StaticText | In July 2025 Russia became the first country to recognise the Taliban government of Afghanistan. Eight dates lead there, from the three recognitions of the years before 2001 to the reactions on the day after.',
      'StaticText | 8 events, 1996 to 4 July 2025. 9 quotations. Distances are true within each stretch; breaks say how much is left out.',
      'button | Zoom out',
      'button | Zoom in',
      'button | True scale',
      'button | As a list',
      'button | Download | collapsed',
      'status',
      'button | Keyboard shortcuts',
      'button | 1996–2001, Three countries recognise the earlier Taliban rule | collapsed',
      'button | August 2021, The Taliban return to power | collapsed',
      'button | August 2021 or later, Russia is first to open a business office in Kabul | collapsed',
      'button | July 2024, Putin calls the Taliban allies against terrorism, 1 quotation | collapsed',
      'button | April 2025, Russia takes the Taliban off its terrorist list | collapsed',
      'button | by 3 July 2025, Moscow accepts a Taliban-appointed ambassador | collapsed',
      'button | 3 July 2025, Russia is the first to recognise the Taliban government, 4 quotations | collapsed',
      'button | 4 July 2025, Former Afghan lawmakers condemn the move, 4 quotations | collapsed',
      'generic', // the row of the overview, which is not there while all is seen
      'StaticText | Russia',
      'StaticText | The Taliban',
      'StaticText | Others',
      'status',
    ]);
  });

  it('goes on from a pinned event to who said what about it', async () => {
    const element = await mount({ src: recognition });
    element.select('remark');
    await opens(element, 'allies');
    const lines = transcript(await accessibilityTree());
    const from = lines.findIndex((line) => line.startsWith('button | July 2024'));
    const told = lines.slice(
      from,
      lines.findIndex((line) => line.startsWith('button | April 2025')),
    );
    expect(told[0]).to.contain('expanded');
    for (const words of [
      /^button \| Close/,
      /allies in the fight against terrorism/,
      /Vladimir Putin/,
      /^button \| Next/,
    ])
      expect(
        told.some((line) => words.test(line)),
        String(words),
      ).to.equal(true);
  });
});

describe('with forced colours', () => {
  before(function () {
    if (!isChromium) this.skip();
  });
  beforeEach(() => emulate({ features: { 'forced-colors': 'active' } }));
  afterEach(() => emulate());

  for (const width of [1000, 360])
    it(`has no fault that axe finds at ${width} px, and shows every mark`, async () => {
      const element = await mount({ src: recognition, width });
      await expect(element).to.be.accessible();
      const strokes = [...element.shadowRoot!.querySelectorAll('.ink')].map((ink) => [
        ...ink.querySelectorAll('.fill, .line'),
      ]);
      expect(strokes).to.have.length(8);
      for (const paths of strokes)
        expect(
          paths.some((path) => {
            const { fill, stroke } = getComputedStyle(path);
            return [fill, stroke].includes(colour('CanvasText'));
          }),
        ).to.equal(true);
    }).timeout(15_000);

  const colour = (system: string): string => {
    const probe = document.createElement('i');
    probe.style.color = system;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
});
