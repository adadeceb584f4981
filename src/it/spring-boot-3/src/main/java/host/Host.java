package host;

import be.kapstok.Kapstok;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.plan.PlanReview;
import be.kapstok.support.SupportAnswer;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A web application that takes records of the library and gives its answers. */
@SpringBootApplication
@RestController
public class Host {
    private final Kapstok kapstok = Kapstok.flanders();

    public static void main(String[] arguments) {
        SpringApplication.run(Host.class, arguments);
    }

    @PostMapping("/measures/check")
    MeasureAnswer check(@Valid @RequestBody Measure measure) {
        return kapstok.check(measure);
    }

    @PostMapping("/measures/echo")
    Measure echo(@Valid @RequestBody Measure measure) {
        return measure;
    }

    @PostMapping("/plans/review")
    PlanReview review(@Valid @RequestBody MultiYearPlan plan) {
        return kapstok.review(plan);
    }

    @GetMapping("/support/{place}")
    SupportAnswer support(
            @PathVariable("place") String place,
            @RequestParam("on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return kapstok.support(place, day);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> invalid(MethodArgumentNotValidException faults) {
        Map<String, String> messages = new TreeMap<>();
        faults.getFieldErrors().forEach(each -> messages.put(each.getField(), each.getDefaultMessage()));
        return messages;
    }
}
