// The editor of examples and of the playground, loaded when a reader begins to type.
import { html } from '@codemirror/lang-html';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';

/** The page's own colours, in light and dark. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--link)' },
  { tag: [tags.string, tags.attributeValue], color: 'var(--string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--soft)' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--tint)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'var(--tint)', borderColor: 'var(--rule)' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--link) 10%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--link) 30%, transparent)',
  },
  '.cm-panels, .cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--paper)' },
});

const languages = { html, json, text: (): Extension => [] };
export type EditorLanguage = keyof typeof languages;

const language = new Compartment();

/** Has the editor colour what it holds as another language. */
export const speak = (view: EditorView, name: EditorLanguage): void =>
  view.dispatch({ effects: language.reconfigure(languages[name]()) });

export interface EditorOptions {
  readonly parent: Element;
  readonly text: string;
  readonly language: EditorLanguage;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly changed: (text: string) => void;
  readonly more?: Extension;
}

export const editor = ({
  parent,
  text,
  language: name,
  label,
  changed,
  more = [],
}: EditorOptions): EditorView =>
  new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        look,
        syntaxHighlighting(colours),
        language.of(languages[name]()),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) changed(state.doc.toString());
        }),
        more,
      ],
    }),
  });
