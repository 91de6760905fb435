export declare function filesIn(what: 'npm' | 'extension'): string[];
