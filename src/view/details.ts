import type { CSSResult } from 'lit';
import { learnAllParts } from '../geometry/all-parts.js';
import { learnAllWords } from '../locales/all-words.js';
import { answer as answerStyles } from './styles/answer.styles.js';
import { article as articleStyles } from './styles/article.styles.js';
import { choices as choicesStyles } from './styles/choices.styles.js';
import { captions as captionsStyles } from './styles/captions.styles.js';
import { contrast as contrastStyles } from './styles/contrast.styles.js';
import { find as findStyles } from './styles/find.styles.js';
import { focus as focusStyles } from './styles/focus.styles.js';
import { fullscreen as fullscreenStyles } from './styles/fullscreen.styles.js';
import { hover as hoverStyles } from './styles/hover.styles.js';
import { icon as iconStyles } from './styles/icon.styles.js';
import { keys as keysStyles } from './styles/keys.styles.js';
import { meaning as meaningStyles } from './styles/meaning.styles.js';
import { media as mediaStyles } from './styles/media.styles.js';
import { menu as menuStyles } from './styles/menu.styles.js';
import { overview as overviewStyles } from './styles/overview.styles.js';
import { paper as paperStyles } from './styles/paper.styles.js';
import { popover as popoverStyles } from './styles/popover.styles.js';
import { raised as raisedStyles } from './styles/raised.styles.js';
import { sheet as sheetStyles } from './styles/sheet.styles.js';
import { thread as threadStyles } from './styles/thread.styles.js';
import { player as playerStyles } from './styles/player.styles.js';
import { quote as quoteStyles } from './styles/quote.styles.js';
import { text as textStyles } from './styles/text.styles.js';
import { today as todayStyles } from './styles/today.styles.js';
import { told as toldStyles } from './styles/told.styles.js';
import { touch as touchStyles } from './styles/touch.styles.js';
import { ways as waysStyles } from './styles/ways.styles.js';

// What no first picture shows: loaded once it stands, or when it is asked for.
learnAllWords();
learnAllParts();

export { placeOverview, placeView } from '../geometry/index.js';
export { asOfButton } from './tools/as-of-button.js';
export { announcer } from './announcer.js';
export { articleLayer } from './popover/article-layer.js';
export { downloadMenu } from './tools/download-menu.js';
export { eventNote } from './event/event-note.js';
export { newsSign } from './event/news-sign.js';
export { findButton, finder } from './tools/finder.js';
export { foundInGroup } from './chart/hits.js';
export { keysSheet } from './tools/keys-sheet.js';
export { litAt as foundAt, litIn as foundIn } from './chart/lit.js';
export { markKeyButton } from './legend/mark-key-button.js';
export { overviewOf } from './chart/overview-of.js';
export { paper } from './as-text/paper.js';
export { playButton } from './tools/play-button.js';
export { clusterPopover, eventPopover } from './popover/popover.js';
export { gapNote } from './chart/gap-note.js';
export { sceneCaptions } from './tools/scene-captions.js';
export { storyList } from './as-text/story-list.js';
export { storyTable } from './as-text/story-table.js';
export { thread, toldPlace } from './popover/thread.js';
export { todayLine, todayNote } from './chart/today.js';

export const styles: CSSResult[] = [
  answerStyles,
  hoverStyles,
  overviewStyles,
  raisedStyles,
  iconStyles,
  waysStyles,
  popoverStyles,
  sheetStyles,
  quoteStyles,
  mediaStyles,
  meaningStyles,
  threadStyles,
  todayStyles,
  focusStyles,
  keysStyles,
  menuStyles,
  articleStyles,
  captionsStyles,
  textStyles,
  findStyles,
  toldStyles,
  fullscreenStyles,
  choicesStyles,
  playerStyles,
  contrastStyles,
  touchStyles,
  paperStyles,
];

/** How that looks which is loaded even later. */
export const addStyles = (more: readonly CSSResult[]): void => {
  styles.push(...more.filter((each) => !styles.includes(each)));
};
