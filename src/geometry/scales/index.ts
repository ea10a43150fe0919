export type ScaleName = 'chronological' | 'broken' | 'sequential';
