package parley.serve.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine, without a window; pictures of what it shows are kept. */
final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    /** Far longer than it takes anywhere: a test ends as soon as it sees what it waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test that asks where there is no Chromium. */
    static Browser open() {
        Optional<Path> chromium = program("chromium").or(() -> program("chromium-browser"));
        Optional<Path> chromedriver = program("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "skipped: there is no chromium with chromedriver here; on Debian, apt install chromium-driver");
        var options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> program(String name) {
        return List.of(String.valueOf(System.getenv("PATH")).split(":")).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A header of every request from now on, as the browser sends a password once it was given. */
    void sendAlong(String header, String value) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of(header, value)));
    }

    void go(Object address) {
        complaints();
        driver.get(address.toString());
    }

    WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(any -> driver.findElement(By.cssSelector(selector)));
    }

    void waitFor(String script) {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(driver.executeScript("return " + script)));
    }

    String text() {
        return find("main").getText();
    }

    /** What the browser had to say since the last page was asked for. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The addresses that pages have asked for since this was last called. */
    List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(address -> !address.startsWith("data:"))
                .toList();
    }

    /** Keeps the page as a desk, a telephone and a reader at night see it. */
    void picture(String name) throws IOException {
        picture(name, 1280, 900, "light");
        picture(name + "-phone", 390, 844, "light");
        picture(name + "-dark", 1280, 900, "dark");
        emulate("light");
    }

    private void picture(String name, int width, int height, String scheme) throws IOException {
        emulate(scheme);
        resize(width, height);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** A window that shows a page this wide, telephones included. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void emulate(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
