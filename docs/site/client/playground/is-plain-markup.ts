/** What a list of a story is made of. Nothing of this runs, styles, or is read in another way where it stands in another page. */
const elements = new Set(
  (
    'a abbr article audio b bdi blockquote br caption cite code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hr i img li mark ol p q s section small source span strong sub sup table tbody td tfoot th thead time tr track u ul video'
  ).split(' '),
);
const attributes =
  /^(?:data-[\w-]+|alt|cite|class|colspan|controls|datetime|dir|height|href|id|kind|label|lang|poster|reversed|role|rowspan|scope|src|srclang|start|title|translate|type|value|width)$/;
const addresses = new Set(['cite', 'href', 'poster', 'src']);
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** Whether markup that somebody has brought can be put into a page as it is: whoever shares a story may have put more into it. */
export const isPlainMarkup = (text: string): boolean => {
  const { head, body } = new DOMParser().parseFromString(text, 'text/html');
  const isHarmless = ({ name, value }: Attr): boolean =>
    attributes.test(name) &&
    (!addresses.has(name) ||
      (URL.canParse(value, 'https://page.invalid/') &&
        schemes.has(new URL(value, 'https://page.invalid/').protocol)));
  return (
    head.childElementCount === 0 &&
    body.attributes.length === 0 &&
    [...body.querySelectorAll('*')].every(
      (element) => elements.has(element.localName) && [...element.attributes].every(isHarmless),
    )
  );
};
