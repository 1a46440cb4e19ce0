/** The version of the data files' shapes; it goes up when a property is taken away or means something else. */
export const DATA_VERSION = 4;
