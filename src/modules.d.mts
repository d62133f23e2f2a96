export declare const ground: readonly string[];
export declare const modules: readonly string[];
export declare const outerRing: readonly string[];
