/// Numbers the values that occur in a column, each once.
struct ValueNumbers<Value: Hashable> {
  /// In the order in which they were first met: the place is the number.
  private(set) var values: [Value] = []
  private var numbers: [Value: UInt32] = [:]

  /// The number of a value; the next one when it was not met before. Expected time O(1).
  mutating func number(of value: Value) -> UInt32 {
    if let number = numbers[value] { return number }
    let number = UInt32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}
