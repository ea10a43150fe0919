// The editor of examples and of the playground, loaded when a reader begins to type.
import { html } from '@codemirror/lang-html';
import { json } from '@codemirror/lang-json';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';

const languages = { html, json };

export interface EditorOptions {
  readonly parent: Element;
  readonly text: string;
  readonly language: keyof typeof languages | 'text';
  /** What a screen reader says of it. */
  readonly label: string;
  readonly changed: (text: string) => void;
  readonly more?: Extension;
}

export const editor = ({ parent, text, language, label, changed, more = [] }: EditorOptions): EditorView =>
  new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        language === 'text' ? [] : languages[language](),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) changed(state.doc.toString());
        }),
        more,
      ],
    }),
  });
