/** A pivot below this is zero up to floating point. */
const PIVOT_MIN = 1e-12;

/**
 * Inverts a square matrix by Gauss–Jordan elimination with partial pivoting; undefined when it is singular.
 * The matrix given is used up. Cost: O(n³).
 */
export function invertMatrix(matrix: Float64Array[]): Float64Array[] | undefined {
  const size = matrix.length;
  const inverse = matrix.map((_, i) => {
    const row = new Float64Array(size);
    row[i] = 1;
    return row;
  });
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) pivot = row;
    }
    if (Math.abs(matrix[pivot][column]) < PIVOT_MIN) return undefined;
    [matrix[column], matrix[pivot]] = [matrix[pivot], matrix[column]];
    [inverse[column], inverse[pivot]] = [inverse[pivot], inverse[column]];
    scale(matrix[column], inverse[column], matrix[column][column]);
    for (let row = 0; row < size; row++) {
      const factor = matrix[row][column];
      if (row === column || factor === 0) continue;
      subtract(matrix[row], matrix[column], factor);
      subtract(inverse[row], inverse[column], factor);
    }
  }
  return inverse;
}

function scale(row: Float64Array, inverseRow: Float64Array, pivot: number): void {
  for (let at = 0; at < row.length; at++) {
    row[at] /= pivot;
    inverseRow[at] /= pivot;
  }
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] -= factor * other[at];
}
