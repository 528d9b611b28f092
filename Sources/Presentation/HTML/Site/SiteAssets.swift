/// The files that pages load, from this site alone.
public enum SiteAssets {
  /// The stylesheet, `/style.css`.
  public static let stylesheet: [UInt8] = PackageResources.style_css
  public static let stylesheetContentType = "text/css; charset=utf-8"

  /// The door, `/icon.svg`.
  public static let icon: [UInt8] = PackageResources.icon_svg
  public static let iconContentType = "image/svg+xml"
}
