// The licence of the data that this project writes.

/** As an SPDX identifier. */
export const dataLicence = 'MIT';
