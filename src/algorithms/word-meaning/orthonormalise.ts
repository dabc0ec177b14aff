/** Shorter than this is nothing but rounding. */
const lengthMin = 1e-9;

/**
 * Makes the columns of a table (kept row by row) stand at right angles and have length 1, in place,
 * by the Cholesky factor of their products (G. Golub, C. Van Loan, Matrix Computations, 4th
 * edition, § 5.2.7 and § 4.2.5): the table is read in the order in which it lies in memory. Columns
 * that are nearly the same come out less exact, which the next pass mends.
 */
export function orthonormalise(table: Float64Array, columns: number): void {
  divide(table, columns, choleskyOf(table, columns));
}

/** Lower triangle L with L Lᵀ = the columns' products; a column that adds nothing gets 0. */
function choleskyOf(table: Float64Array, columns: number): Float64Array {
  const factor = productsOf(table, columns);
  for (let column = 0; column < columns; column += 1) {
    for (let row = column; row < columns; row += 1) {
      let sum = factor[row * columns + column] ?? 0;
      for (let at = 0; at < column; at += 1) {
        sum -= (factor[row * columns + at] ?? 0) * (factor[column * columns + at] ?? 0);
      }
      const diagonal = factor[column * columns + column] ?? 0;
      if (row === column) factor[row * columns + row] = sum > lengthMin ** 2 ? Math.sqrt(sum) : 0;
      else factor[row * columns + column] = diagonal === 0 ? 0 : sum / diagonal;
    }
  }
  return factor;
}

function productsOf(table: Float64Array, columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  for (let start = 0; start < table.length; start += columns) {
    const line = table.subarray(start, start + columns);
    for (let row = 0; row < columns; row += 1) {
      const value = line[row] ?? 0;
      if (value === 0) continue;
      const sums = row * columns;
      for (let column = 0; column <= row; column += 1) {
        products[sums + column] = (products[sums + column] ?? 0) + value * (line[column] ?? 0);
      }
    }
  }
  return products;
}

/** Solves x Lᵀ = row for every row of the table. */
function divide(table: Float64Array, columns: number, factor: Float64Array): void {
  for (let start = 0; start < table.length; start += columns) {
    const line = table.subarray(start, start + columns);
    for (let column = 0; column < columns; column += 1) {
      const known = column * columns;
      let sum = line[column] ?? 0;
      for (let at = 0; at < column; at += 1) sum -= (line[at] ?? 0) * (factor[known + at] ?? 0);
      const diagonal = factor[known + column] ?? 0;
      line[column] = diagonal === 0 ? 0 : sum / diagonal;
    }
  }
}
