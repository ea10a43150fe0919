export { adoptStyles } from './adopt-styles.js';
export { KeysController } from './keys-controller.js';
export { LoadingController } from './loading-controller.js';
export { MotionController } from './motion-controller.js';
export { PopoverController } from './popover-controller.js';
export { initialState, requests, selectedOf, type State } from './requests.js';
export { SurroundingsController, type Surroundings } from './surroundings-controller.js';
export { type Choices, readChoices } from './read-choices.js';
export { remember } from './remember.js';
