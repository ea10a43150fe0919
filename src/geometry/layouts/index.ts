export type LayoutName = 'unified' | 'faceted';
