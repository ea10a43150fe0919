/** Of so many events all are laid in every view, so that no row changes while the reader pans. */
export const fewEvents = 150;

/** Beyond so many, events of mixed precision are kept in the order of the story alone, which costs no room. */
export const manyEvents = 20_000;
