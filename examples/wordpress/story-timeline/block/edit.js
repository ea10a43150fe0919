// The block in the editor: where the story is, and how time becomes position. Written so that nothing has to be built.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement } = element;
  const { __ } = i18n;

  const edit = ({ attributes, setAttributes }) =>
    createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(
        components.Placeholder,
        { icon: 'calendar-alt', label: __('Story timeline', 'story-timeline') },
        createElement(components.TextControl, {
          label: __('Address of the story', 'story-timeline'),
          type: 'url',
          value: attributes.src,
          onChange: (src) => setAttributes({ src }),
        }),
        createElement(components.SelectControl, {
          label: __('Scale', 'story-timeline'),
          value: attributes.scale,
          options: ['auto', 'broken', 'chronological', 'sequential'].map((value) => ({
            value,
            label: value,
          })),
          onChange: (scale) => setAttributes({ scale }),
        }),
      ),
    );

  blocks.registerBlockType('story-timeline/timeline', { edit, save: () => null });
})(window.wp);
