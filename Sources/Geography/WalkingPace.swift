/// How far a straight line a person walks covers in a time.
public enum WalkingPace {
  /// Metres of straight line a minute: 80 m of street (4.8 km/h) over a detour of 1.3. The speed is that of UK planning
  /// guidance for walking; the detour factor is a guess at ordinary streets.
  public static let straightMetresPerMinute = 80.0 / 1.3
}
