import { type Colours, families, paints, themes } from '../../draw/picture/index.js';

/** Widths of the drawings of a page, and from which width of the screen on each of them is shown. */
export const drawings = [
  { name: 'wide', width: 1120, from: 1040 },
  { name: 'middle', width: 680, from: 720 },
  { name: 'narrow', width: 350, from: 0 },
] as const;

const values = (colours: Colours): string =>
  paints.map((paint) => `--${paint}:${colours[paint].replace(/[;{}<>]/g, '')}`).join(';');

const shown = drawings
  .map(({ name, from }, i) => {
    const below = i === 0 ? undefined : drawings[i - 1]!.from - 0.02;
    const when = [
      'screen',
      ...(from > 0 ? [`(min-width:${from}px)`] : []),
      ...(below === undefined ? [] : [`(max-width:${below}px)`]),
    ];
    return `@media ${when.join(' and ')}{.drawing .${name}{display:block}}`;
  })
  .join('\n');

/** How a page looks: light or dark as its reader has it, where no theme is asked for; on paper always light. */
export const styleOf = (theme: Colours | undefined): string => `
:root{${values(theme ?? themes.light)}}
${
  theme
    ? ''
    : `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${values(themes.dark)}}}`
}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:400 1.0625rem/1.6 ${families.serif};-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
main{max-width:1168px;margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,3vw,1.5rem) 4rem;overflow-wrap:anywhere}
a{color:inherit;text-decoration-thickness:from-font;text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1{margin:0;max-width:24em;font-size:clamp(1.75rem,1.2rem + 2.4vw,2.875rem);line-height:1.12;letter-spacing:-.01em;text-wrap:balance}
.summary{margin:.75rem 0 0;max-width:38em;font-size:1.1875rem;line-height:1.5;text-wrap:pretty}
.facts,.when,.told,figcaption,.links,footer,.group{font-family:${families.sans};font-size:.8125rem;line-height:1.5;color:var(--muted)}
.facts{margin:.75rem 0 0}
.drawing{margin:1.75rem 0 2.5rem;padding-block:1.25rem;border-block:1px solid var(--line)}
.drawing svg{display:none;width:100%;height:auto;overflow:visible}
.drawing svg.narrow{max-width:26rem}
.drawing a{text-decoration:none;cursor:pointer}
.drawing a:hover text{text-decoration:underline}
${shown}
ol,ul{margin:0;padding:0;list-style:none}
.events>li{display:grid;gap:.25rem 2.5rem;padding-block:1.5rem;scroll-margin-top:1rem;border-bottom:1px solid color-mix(in srgb,var(--line) 40%,transparent)}
.events>li:target{background:linear-gradient(var(--period),var(--period)) no-repeat border-box;box-shadow:0 0 0 100vmax var(--period);clip-path:inset(0 -100vmax)}
.when{margin:0;font-size:.875rem}
.when>*{display:inline-block;margin-inline-end:.75em}
.when time,.when>span:first-child{color:var(--text);font-weight:700}
.group svg{width:.7em;height:.7em;margin-inline-end:.4em;overflow:visible}
.what{max-width:40rem;min-width:0}
h2{margin:0;font-size:1.3125rem;line-height:1.25;text-wrap:balance}
.what p{margin:.5rem 0 0;white-space:pre-line}
.quote{margin:1rem 0 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
blockquote{margin:0;font-size:1.125rem;font-style:italic;line-height:1.5}
blockquote:is(:lang(ar),:lang(fa),:lang(he),:lang(zh),:lang(ja),:lang(ko)){font-style:normal}
blockquote p:first-child{margin-top:0}
figcaption{margin-top:.25rem}
figcaption b{color:var(--text)}
.media{margin:1rem 0 0;font-size:.9375rem}
.links{margin-top:.75rem;font-size:.875rem}
.told{margin-top:.5rem}
.links li+li,.notes li+li{margin-top:.25rem}
footer{margin-top:2rem}
footer p,.notes{margin:.5rem 0 0}
@media (min-width:720px){
.events>li{grid-template-columns:11rem minmax(0,1fr)}
.when>*{display:block;margin:0 0 .15rem}
}
@media print{
@page{margin:18mm 15mm}
html{font-size:10.5pt}
main{max-width:none;padding:0}
.drawing .middle{display:block}
.drawing,.events>li,figure{break-inside:avoid}
h2,.when{break-after:avoid}
.events>li{padding-block:.75rem;grid-template-columns:8.5rem minmax(0,1fr)}
.events>li:target{background:none;box-shadow:none}
figcaption a[href^=http]::after,.links a[href^=http]::after,.media a[href^=http]::after{content:" <" attr(href) ">";font-size:.9em}
}
`;
