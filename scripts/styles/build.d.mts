/** A built file: its name with the hash, and its text. */
export interface BuiltFile {
  file: string;
  text: string;
}

export function buildAssets(): Promise<Record<string, BuiltFile>>;
export function manifestOf(built: Record<string, BuiltFile>): string;
export function imagesIn(css: string): string[];
