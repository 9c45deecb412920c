// How large the measured portfolio is, and who looks at it.

export const TEAMS = 45;
export const QUARTERS = 12;
export const CITY = 'bench-city';
export const DIRECTOR = 'director@bench-city.example';
export const PASSWORD = 'measure twice, cut once 42';
