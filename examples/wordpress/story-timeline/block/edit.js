// The block in the editor: the timeline as readers will see it; beside it where its story is and how it is drawn. Written so that
// nothing has to be built.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement, useEffect, useRef, useState } = element;
  const { __ } = i18n;
  const script = new URL('../small/story-timeline.js', document.currentScript.src).href;

  const choices = {
    scale: { label: __('Scale', 'story-timeline'), names: ['auto', 'broken', 'chronological', 'sequential'] },
    orientation: { label: __('Orientation', 'story-timeline'), names: ['auto', 'horizontal', 'vertical'] },
    layout: { label: __('Layout', 'story-timeline'), names: ['auto', 'unified', 'faceted'] },
    representation: { label: __('Form', 'story-timeline'), names: ['auto', 'linear', 'list', 'table'] },
  };

  /** Blocks may be drawn in a frame, whose page has to have the script. */
  const loadInto = (page) => {
    if (page.querySelector(`script[src="${script}"]`)) return;
    page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: script }));
  };

  const help = __(
    'JSON, CSV or another of the formats that are read, on this site or one that lets it.',
    'story-timeline',
  );

  /** The address, taken when it is whole. */
  const Address = ({ src, take }) => {
    const [written, write] = useState(src);
    return createElement(
      'form',
      {
        style: { marginBlockEnd: '1.5em' },
        onSubmit: (event) => {
          event.preventDefault();
          take(written.trim());
        },
      },
      createElement(components.TextControl, {
        label: __('Address of the story', 'story-timeline'),
        help,
        value: written,
        onChange: write,
      }),
      createElement(components.Button, { variant: 'primary', type: 'submit' }, __('Show', 'story-timeline')),
    );
  };

  /** As seen from the site: a frame's own address is none that others can be counted from. */
  const fromSite = (src) => (URL.canParse(src, location.href) ? new URL(src, location.href).href : src);

  const edit = ({ attributes, setAttributes }) => {
    const block = useRef();
    useEffect(() => loadInto(block.current.ownerDocument), []);
    const { src, ...chosen } = attributes;
    const address = createElement(Address, { src, take: (next) => setAttributes({ src: next }) });
    const settings = createElement(
      blockEditor.InspectorControls,
      null,
      createElement(
        components.PanelBody,
        { title: __('Timeline', 'story-timeline') },
        src && address,
        Object.entries(choices).map(([name, { label, names }]) =>
          createElement(components.SelectControl, {
            key: name,
            label,
            value: attributes[name],
            options: names.map((value) => ({ value, label: value })),
            onChange: (value) => setAttributes({ [name]: value }),
          }),
        ),
      ),
    );
    const shown = src
      ? createElement(
          components.Disabled,
          null,
          createElement('story-timeline', { src: fromSite(src), ...chosen }),
        )
      : createElement(
          components.Placeholder,
          { icon: 'calendar-alt', label: __('Story timeline', 'story-timeline') },
          address,
        );
    return createElement('div', blockEditor.useBlockProps({ ref: block }), settings, shown);
  };

  blocks.registerBlockType('story-timeline/timeline', { edit, save: () => null });
})(window.wp);
