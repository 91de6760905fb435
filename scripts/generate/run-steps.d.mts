export declare function runSteps(root: string): Promise<string[]>;
